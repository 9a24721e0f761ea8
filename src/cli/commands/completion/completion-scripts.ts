// Each script gets one line per candidate from `client-contracts complete`, the word and its description with a tab
// between them, and proposes files if there are none.

const bash = `_client_contracts() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(client-contracts complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _client_contracts client-contracts
`;

const zsh = `#compdef client-contracts
_client_contracts() {
  local -a candidates
  local line
  for line in "\${(@f)$(client-contracts complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && candidates+=("\${line%%$'\\t'*}:\${line#*$'\\t'}")
  done
  if (( \${#candidates} )); then _describe client-contracts candidates; else _files; fi
}
compdef _client_contracts client-contracts
`;

const fish = `function __client_contracts_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l candidates (client-contracts complete -- $words[2..] 2>/dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c client-contracts -f -a '(__client_contracts_complete)'
`;

/** The completion scripts, by shell. */
export const completionScripts = { bash, zsh, fish } as const;
