// Each script gets one line per candidate from `client-contracts complete`, the word and its description with a tab
// between them, and proposes files if there are none. After `npx`, it asks the package that npx would run, which is in
// the nearest node_modules; so it does if the program of the line cannot be found.

const bash = `_client_contracts() {
  local line index=0 folder=$PWD program=\${COMP_WORDS[0]}
  COMPREPLY=()
  if [[ $program == npx ]]; then
    until [[ \${COMP_WORDS[index]} == client-contracts ]]; do
      (( ++index < COMP_CWORD )) || return 0
    done
  fi
  if [[ $program == npx ]] || ! type -t "$program" >/dev/null; then
    until [[ -z $folder || -x $folder/node_modules/.bin/client-contracts ]]; do folder=\${folder%/*}; done
    program=$folder/node_modules/.bin/client-contracts
    [[ -x $program ]] || program=client-contracts
  fi
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <("$program" complete -- "\${COMP_WORDS[@]:index+1:COMP_CWORD-index}" 2>/dev/null)
}
complete -o bashdefault -o default -F _client_contracts client-contracts npx
`;

const zsh = `#compdef client-contracts npx
_client_contracts() {
  local -a candidates
  local line folder=$PWD program=$words[1]
  local -i index=1
  if [[ $program == npx ]]; then
    index=\${words[(i)client-contracts]}
    if (( index >= CURRENT )); then _default; return; fi
  fi
  if [[ $program == npx ]] || ! whence "$program" >/dev/null; then
    until [[ -z $folder || -x $folder/node_modules/.bin/client-contracts ]]; do folder=\${folder%/*}; done
    program=$folder/node_modules/.bin/client-contracts
    [[ -x $program ]] || program=client-contracts
  fi
  for line in "\${(@f)$("$program" complete -- "\${(@)words[index+1,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && candidates+=("\${line%%$'\\t'*}:\${line#*$'\\t'}")
  done
  if (( \${#candidates} )); then _describe client-contracts candidates; else _files; fi
}
compdef _client_contracts client-contracts npx
`;

const fish = `function __client_contracts_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l program $words[1]
  set -l folder $PWD
  if test "$program" = npx
    set words $words[(contains -i -- client-contracts $words)..]
  end
  if test "$program" = npx; or not type -q "$program"
    while test -n "$folder"; and not test -x "$folder/node_modules/.bin/client-contracts"
      set folder (string replace -r '/[^/]*$' '' -- $folder)
    end
    set program "$folder/node_modules/.bin/client-contracts"
    test -x "$program"; or set program client-contracts
  end
  set -l candidates ($program complete -- $words[2..] 2>/dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c client-contracts -f -a '(__client_contracts_complete)'
complete -c npx -n 'contains -- client-contracts (commandline -opc)' -f -a '(__client_contracts_complete)'
`;

/** The completion scripts, by shell. */
export const completionScripts = { bash, zsh, fish } as const;
