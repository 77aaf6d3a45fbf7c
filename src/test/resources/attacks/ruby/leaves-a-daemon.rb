# expects: success
fork do
  Process.setsid
  trap('TERM', 'IGNORE')
  exec(['sleep', '${TOKEN}'], '300')
end
puts 'started'
