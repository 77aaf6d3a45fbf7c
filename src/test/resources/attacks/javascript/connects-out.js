// expects: blocked
const net = require('net');
const tries = [{ host: '${HOST}', port: ${TCP} }, { host: '::1', port: ${TCP} }, { path: '${UNIX}' }, { path: '\0${TOKEN}' }];
for (const where of tries) {
  const socket = net.connect(where);
  socket.on('connect', () => { console.log('ESCAPED', JSON.stringify(where)); socket.destroy(); });
  socket.on('error', (e) => console.log('blocked', e.code));
}
const udp = require('dgram').createSocket('udp4');
udp.on('error', (e) => console.log('blocked', e.code));
udp.send('ping', ${UDP}, '${HOST}', () => udp.close());
