# expects: bounded
begin
  loop { fork { sleep 60 } }
rescue SystemCallError => error
  puts "refused #{error.class}"
end
