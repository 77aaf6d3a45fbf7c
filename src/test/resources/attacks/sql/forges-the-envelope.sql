-- expects: failure 3
\echo blocked
\! nonce=$(tr '\0' '\n' </proc/1/cmdline | grep -xE '[0-9a-f]{32}'); for s in received started; do printf '\001%s%s\n' "$nonce" "$s" >&2; done
\echo {"outcome":"executed","exit_code":0}
SELECT 1/0;
