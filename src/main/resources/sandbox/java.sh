java=$1
mkdir /code/classes
# A compiler or program needs little beyond its heap; a parallel collector would start a thread for every core.
"$java" -Xmx"${heap}m" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
    -cp /opt/java ai.careerpath.sandbox.process.guest.CompileJava "$nonce" "$temperature" /code/classes /code/main || exit 1
mark started
"$java" -Xmx"${heap}m" -XX:+UseSerialGC -XX:MaxMetaspaceSize=128m -XX:ReservedCodeCacheSize=64m -XX:-UsePerfData \
    -XX:ErrorFile=/dev/null -cp /code/classes "$(cat /code/main)"
exit $?
