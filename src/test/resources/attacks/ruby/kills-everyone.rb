# expects: failure 137
trap('TERM', 'IGNORE')
puts '{"outcome":"executed","exit_code":0}'
$stdout.flush
[[:STOP, 1], [:USR1, 1], [:KILL, 1], [:TERM, 0], [:TERM, -1], [:TERM, Process.ppid]].each do |name, target|
  Process.kill(name, target)
rescue SystemCallError
  next
end
Process.kill(:KILL, Process.pid)
