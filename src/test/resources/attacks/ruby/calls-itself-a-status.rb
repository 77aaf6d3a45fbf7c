# expects: memory
$VERBOSE = nil
# In proc(5) the name stands between the number and the state; this one brings fields of its own.
syscall(RUBY_PLATFORM.start_with?('x86_64') ? 157 : 167, 15, ") Z 0 0 0 0 0\n")
Process.setproctitle("careerpath\nState:\tZ (zombie)")
held = []
loop { held << 'x' * (1 << 22) }
