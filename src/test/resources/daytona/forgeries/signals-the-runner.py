kinds = [signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM, signal.SIGINT, signal.SIGCHLD, signal.SIGPIPE]
for pid in [os.getppid()] + others():
    for kind in kinds if pid > 1 else []:
        attempt(lambda: os.kill(pid, kind))
        time.sleep(0.005)
fail()
