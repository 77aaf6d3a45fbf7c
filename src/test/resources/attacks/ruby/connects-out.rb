# expects: blocked
require 'socket'
{
  tcp: -> { TCPSocket.new('${HOST}', ${TCP}) },
  tcp6: -> { TCPSocket.new('::1', ${TCP}) },
  unix: -> { UNIXSocket.new('${UNIX}') },
  abstract: -> { UNIXSocket.new("\0/tmp/.X11-unix/X0") },
  packet: -> { Socket.new(17, Socket::SOCK_RAW) },
  vsock: -> { Socket.new(40, Socket::SOCK_STREAM) }
}.each do |name, action|
  action.call
  puts "ESCAPED #{name}"
rescue SystemCallError => error
  puts "blocked #{name} #{error.class}"
end
UDPSocket.new.send('ping', 0, '${HOST}', ${UDP}) rescue nil
