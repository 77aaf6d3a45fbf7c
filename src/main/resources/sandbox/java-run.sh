# Parameters: java, megabytes of heap, the arguments of the program. A program needs little beyond its heap; a parallel
# collector would start a thread for every core.
java=$1 megabytes=$2
shift 2
exec "$java" -Xmx"${megabytes}m" -XX:+UseSerialGC -XX:MaxMetaspaceSize=128m -XX:ReservedCodeCacheSize=64m -XX:-UsePerfData \
    -XX:ErrorFile=/dev/null -cp .build/classes "$(cat .build/main)" "$@"
