// A webhook is somebody else's call: the signature tells who sent it, its id
// whether it came before, and its time whether it was recorded and sent again.

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Main {
    private static final byte[] SECRET = "shared with the sender".getBytes(StandardCharsets.UTF_8);
    private static final long NOW = 1_000; // seconds
    private static final Set<String> SEEN = new HashSet<>();

    record Call(String id, long time, String body, String signature) {}

    static String sign(String id, long time, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        byte[] signed = (id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(mac.doFinal(signed));
    }

    static String receive(Call call) throws Exception {
        String expected = sign(call.id(), call.time(), call.body());
        // isEqual takes as long for a wrong first letter as for a wrong last one
        boolean isTheirs = MessageDigest.isEqual(expected.getBytes(), call.signature().getBytes());
        if (!isTheirs) return "401 not from them";
        if (Math.abs(NOW - call.time()) > 300) return "400 too old";
        return SEEN.add(call.id()) ? "200 done" : "200 done already"; // senders repeat a call
    }

    public static void main(String[] args) throws Exception {
        Call paid = new Call("e1", 990, "paid: order 7", sign("e1", 990, "paid: order 7"));
        Call forged = new Call("e2", 990, "paid: order 8", paid.signature());
        Call recorded = new Call("e3", 10, "paid: order 9", sign("e3", 10, "paid: order 9"));
        for (Call call : new Call[] {paid, paid, forged, recorded}) {
            System.out.println(call.body() + " -> " + receive(call));
        }
    }
}
