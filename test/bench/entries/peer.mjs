const { is } = await import(process.argv[3]);

process.exitCode = is(JSON.parse(process.argv[2])) ? 0 : 1;
