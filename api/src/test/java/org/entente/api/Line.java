package org.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a server that can be cut. */
final class Line {

  private final ServerSocket entry;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  Line(String host, int port) throws IOException {
    entry = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    start(
        () -> {
          while (!entry.isClosed()) {
            Socket near = entry.accept();
            Socket far = new Socket(host, port);
            open.add(near);
            open.add(far);
            start(() -> carry(near, far));
            start(() -> carry(far, near));
          }
        });
  }

  int port() {
    return entry.getLocalPort();
  }

  void cut() throws IOException {
    entry.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The line has been cut.
              }
            },
            "line");
    thread.setDaemon(true);
    thread.start();
  }

  private static void carry(Socket from, Socket to) throws IOException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    }
  }
}
