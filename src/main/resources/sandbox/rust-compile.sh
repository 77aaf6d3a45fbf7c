# Parameters: rustc, the directory of the standard library as a shared library (empty if there is none), options.
# What says more than a program usually does about how it is linked, or cannot be linked like this, is linked with the
# static library: its words are those of rustc alone.
rustc=$1 library=$2
shift 2
set -- "$@" -o .build/main main.rs
if [ "$library" ] && ! grep -Eqs 'global_allocator|no_std|no_main|no_mangle|crate_type' ./*.rs; then
    "$rustc" -C prefer-dynamic -C link-arg=-Wl,-rpath,"$library" "$@" 2>/tmp/said
    status=$?
    if [ $status = 0 ] || ! grep -Eq '^error: |dylib' /tmp/said || grep -q -e '--> ' /tmp/said; then
        cat /tmp/said >&2
        rm /tmp/said
        exit $status
    fi
    rm /tmp/said
fi
exec "$rustc" "$@"
