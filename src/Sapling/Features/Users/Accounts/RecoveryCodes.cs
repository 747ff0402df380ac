using System.Security.Cryptography;
using System.Text;

namespace Sapling.Features.Users.Accounts;

/// <summary>Digests of the recovery codes that a user still has: whoever reads the database cannot sign in with them.</summary>
/// <param name="Salt">Random, the same for all codes of a user, so that a code is digested only once to find it.</param>
/// <param name="Digests">One for each code.</param>
internal sealed record RecoveryCodes(string Salt, IReadOnlyList<string> Digests)
{
    /// <summary>A code has about 45 bits of chance; this makes trying them all cost years.</summary>
    private const int Iterations = 100_000;

    private const char Separator = ';';

    public int Count => Digests.Count;

    /// <summary>As it is stored.</summary>
    public string Text => string.Join(Separator, Digests.Prepend(Salt));

    public static RecoveryCodes Of(IEnumerable<string> codes)
    {
        var salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        return new RecoveryCodes(salt, [.. codes.Select(code => Digest(code, salt))]);
    }

    public static RecoveryCodes Parse(string? stored) =>
        stored?.Split(Separator) is [var salt, .. var digests] ? new RecoveryCodes(salt, digests) : new RecoveryCodes("", []);

    /// <returns>What is left without the code; null if it is none of these.</returns>
    public RecoveryCodes? Without(string code)
    {
        var digest = Digest(code, Salt);
        var left = Digests.Where(other => !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(other), Encoding.ASCII.GetBytes(digest))).ToList();
        return left.Count < Digests.Count ? this with { Digests = left } : null;
    }

    /// <summary>However it was typed.</summary>
    private static string Digest(string code, string salt)
    {
        var typed = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(typed, Encoding.ASCII.GetBytes(salt), Iterations, HashAlgorithmName.SHA256, 32));
    }
}
