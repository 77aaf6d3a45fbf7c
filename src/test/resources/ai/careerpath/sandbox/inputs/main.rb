text, command = ARGV
puts [$stdin.gets.to_s.strip, text, File.read('data.txt').strip].join('|')
if command == 'exit'
  warn 'to standard error'
  exit 7
end
Process.kill('TERM', Process.pid) if command == 'signal'
