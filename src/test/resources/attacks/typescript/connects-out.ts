// expects: blocked
import * as net from 'net';
for (const where of [{ host: '${HOST}', port: ${TCP} }, { path: '${UNIX}' }]) {
  const socket = net.connect(where as net.NetConnectOpts);
  socket.on('connect', () => { console.log('ESCAPED'); socket.destroy(); });
  socket.on('error', (e: Error) => console.log('blocked', e.message));
}
