package ai.careerpath.upstream;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Signs certificates; its own is signed by itself. */
final class CertificateAuthority {

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final X500Principal name;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    CertificateAuthority(String name) throws GeneralSecurityException, IOException {
        this.name = new X500Principal("CN=" + name);
        this.certificate = sign(
                this.name,
                keys.getPublic(),
                Instant.now().minus(Duration.ofDays(1)),
                new Extension(Extension.basicConstraints, true, new BasicConstraints(true).getEncoded()));
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Its own certificate in PEM. */
    String pem() throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    /** The key and the certificate of a server, which holds for three days from {@code start} on. */
    KeyStore server(GeneralName host, Instant start, char[] password) throws GeneralSecurityException, IOException {
        KeyPair server = keys();
        Extension names = new Extension(Extension.subjectAlternativeName, false, new GeneralNames(host).getEncoded());
        Certificate signed = sign(new X500Principal("CN=server"), server.getPublic(), start, names);
        KeyStore store = emptyStore();
        PrivateKey key = server.getPrivate();
        store.setKeyEntry("server", key, password, new Certificate[] {signed, certificate});
        return store;
    }

    /** Those that trust this authority and no other. */
    KeyStore trusted() throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        store.setCertificateEntry("authority", certificate);
        return store;
    }

    private X509Certificate sign(X500Principal subject, PublicKey key, Instant start, Extension extension)
            throws GeneralSecurityException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        name, serial(), Date.from(start), Date.from(start.plus(THREE_DAYS)), subject, key)
                .addExtension(extension);
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static BigInteger serial() {
        return BigInteger.valueOf(System.nanoTime());
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
