// expects: compile
import secret from '${CANARY}';
/// <reference path="${CANARY}" />
import other = require('/etc/shadow');
console.log(secret, other);
