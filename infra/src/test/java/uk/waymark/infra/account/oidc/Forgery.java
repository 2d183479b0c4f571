package uk.waymark.infra.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiConsumer;

/** What may be wrong with a token. */
enum Forgery {
    NONE((token, provider) -> {}),
    OTHER_AUDIENCE((token, provider) -> token.audience("another service of this provider")),
    OTHER_ISSUER((token, provider) -> token.issuer(provider + "/of-another-tenant")),
    EXPIRED((token, provider) ->
            token.issueTime(Date.from(now().minusSeconds(900))).expirationTime(Date.from(now().minusSeconds(300)))),
    WITHOUT_END((token, provider) -> token.expirationTime(null)),
    OTHER_NONCE((token, provider) -> token.claim("nonce", "of somebody else's sign-in")),
    NO_NONCE((token, provider) -> token.claim("nonce", null)),
    NOBODY((token, provider) -> token.subject(null)),
    UNSIGNED((token, provider) -> {}) {
        @Override
        String signed(JWTClaimsSet claims, RSAKey key) {
            return new PlainJWT(claims).serialize();
        }
    },
    SIGNED_BY_ANOTHER((token, provider) -> {}) {
        @Override
        String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
            return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(LyingProvider.key()));
        }
    },
    /** The public key is known to everybody: used as a secret it must not open anything. */
    PUBLIC_KEY_AS_SECRET((token, provider) -> {}) {
        @Override
        String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
            return signed(
                    claims,
                    JWSAlgorithm.HS256,
                    new MACSigner(key.toRSAPublicKey().getEncoded()));
        }
    },
    CHANGED_AFTER_SIGNING((token, provider) -> {}) {
        @Override
        String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
            String[] honest = super.signed(claims, key).split("\\.");
            JWTClaimsSet changed =
                    new JWTClaimsSet.Builder(claims).subject("somebody else").build();
            return honest[0] + "." + changed.toPayload().toBase64URL() + "." + honest[2];
        }
    };

    private final BiConsumer<JWTClaimsSet.Builder, String> lie;

    Forgery(BiConsumer<JWTClaimsSet.Builder, String> lie) {
        this.lie = lie;
    }

    String token(String issuer, String nonce, RSAKey key) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(RealProvider.CLIENT)
                .subject("subject of " + name())
                .issueTime(Date.from(now()))
                .expirationTime(Date.from(now().plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("name", "Vic Tim")
                .claim("email", name() + "@forged.example")
                .claim("email_verified", true)
                .claim("groups", "Office")
                .claim("organisation", "{\"urn\":\"" + ForgedTokensTest.urn() + "\"}");
        lie.accept(claims, issuer);
        try {
            return signed(claims.build(), key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID("the only one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Instant now() {
        return Instant.now();
    }
}
