// Loaded into the server: when the process that started it is killed, it stops as on SIGTERM.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
