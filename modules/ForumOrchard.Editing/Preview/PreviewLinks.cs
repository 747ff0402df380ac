using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ForumOrchard.Editing.Preview;

/// <summary>Signed keys with which somebody without an account sees the draft of one item for a while. Nothing of them is stored.</summary>
public sealed class PreviewLinks(IDataProtectionProvider protection)
{
    /// <summary>How long a key is valid, in days.</summary>
    public const int Days = 7;

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("ForumOrchard.Editing.Preview").ToTimeLimitedDataProtector();

    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="until">When it stops to be valid.</param>
    public string KeyFor(string contentItemId, DateTimeOffset until) => _protector.Protect(contentItemId, until);

    /// <summary>The item that a key is for and when it stops to be valid; null if it is not valid.</summary>
    public (string ContentItemId, DateTimeOffset Until)? Read(string key)
    {
        try
        {
            return (_protector.Unprotect(key, out var until), until);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
