// Variables as each shell sets them, and as the configuration file.

const PLAIN = /^[\w:/.-]+$/;

/** [{name, hint, text}]. `list`: [variable, key, value], without line breaks, quotes, or characters that cmd expands. */
export function shells(list) {
  const lines = (line) => list.map(line).join("\n");
  const powerShell = (value) => `'${value.replaceAll("'", "''")}'`;
  const sh = (value) => (PLAIN.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  return [
    { name: "Command Prompt", hint: "cmd, on Windows", text: lines(([variable, , value]) => `set "${variable}=${value}"`) },
    { name: "PowerShell", hint: "on Windows, Linux and macOS", text: lines(([variable, , value]) => `$env:${variable} = ${powerShell(value)}`) },
    { name: "sh", hint: "bash, zsh and others, on Linux and macOS", text: lines(([variable, , value]) => `export ${variable}=${sh(value)}`) },
    { name: "xblshim.toml", hint: "A file in the folder of the game's program, however the game is started", text: lines(([, key, value]) => `${key} = ${JSON.stringify(value)}`) },
  ];
}
