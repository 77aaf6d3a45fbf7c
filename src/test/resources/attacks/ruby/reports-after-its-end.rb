# expects: failure 7
at_exit { $stderr.write("\x01#{'0' * 32} ended 0 0 0\n") }
fork do
  Process.daemon(true, true)
  %w[TERM HUP INT].each { |name| trap(name, 'IGNORE') }
  loop do
    $stderr.write("\x01#{'0' * 32} ended 0 0 0\n")
    sleep 0.001
  end
end
sleep 0.05
exit 7
