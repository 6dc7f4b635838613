package org.entente.relations;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** The network, run by ONNX Runtime on the thread that asks. Thread-safe. */
final class Network {

  private static final int MOST = 32;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  Network(byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Articles are read in parallel; a second layer of threads would only make them wait.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new ModelException("ONNX Runtime cannot load the model (" + e.getMessage() + ")", e);
    }
  }

  /** The logits of one pair. */
  record Logits(float[] relations, float[] factualities) {}

  /** Runs pairs of one sentence, which are about equally long, together. */
  void run(List<long[]> rows, List<Logits> into) {
    for (int from = 0; from < rows.size(); from += MOST) {
      batch(rows.subList(from, Math.min(rows.size(), from + MOST)), into);
    }
  }

  private void batch(List<long[]> rows, List<Logits> into) {
    int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    long[] ids = new long[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, ids, i * width, rows.get(i).length);
    }
    try (OnnxTensor input =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(ids), new long[] {rows.size(), width});
        OrtSession.Result result = session.run(Map.of("ids", input))) {
      float[][] relations = (float[][]) result.get(0).getValue();
      float[][] factualities = (float[][]) result.get(1).getValue();
      for (int i = 0; i < rows.size(); i++) {
        into.add(new Logits(relations[i], factualities[i]));
      }
    } catch (OrtException e) {
      throw new ModelException("ONNX Runtime failed on a sentence (" + e.getMessage() + ")", e);
    }
  }
}
