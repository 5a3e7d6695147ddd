"""A slow line between two network devices, with real packets: `python3 link.py DEVICE DEVICE BITS_PER_SECOND DELAY_MS [SPACE ...]`.

Makes both devices (TUN: the kernel hands over whole IP packets), says "ready" and carries what enters one to the other,
each packet after the time that the ones before it and itself take at that rate, and the delay of one way. Ends when its
input does, and then removes the network namespaces that were named: a bench that is stopped leaves none. Run as root.
"""

import fcntl
import heapq
import itertools
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000  # linux/if_tun.h


def device(name):
    file = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(file, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return file


def carry(one, two, rate, delay):
    free = {one: 0.0, two: 0.0}  # when the line from each end has nothing more to send
    under_way, order = [], itertools.count()
    while True:
        wait = max(0.0, under_way[0][0] - time.monotonic()) if under_way else None
        ready, _, _ = select.select([one, two, sys.stdin], [], [], wait)
        if sys.stdin in ready:
            return
        for end in ready:
            packet = os.read(end, 65536)
            free[end] = max(free[end], time.monotonic()) + len(packet) * 8 / rate
            heapq.heappush(under_way, (free[end] + delay, next(order), two if end == one else one, packet))
        while under_way and under_way[0][0] <= time.monotonic():
            _, _, end, packet = heapq.heappop(under_way)
            try:
                os.write(end, packet)
            except OSError:
                pass  # the other end is gone: a packet lost, as on any line


if __name__ == "__main__":
    first, second, bits, milliseconds, *spaces = sys.argv[1:]
    ends = device(first), device(second)
    print("ready", flush=True)
    carry(*ends, float(bits), float(milliseconds) / 1000)
    for space in spaces:
        subprocess.run(["ip", "netns", "del", space], stderr=subprocess.DEVNULL)
