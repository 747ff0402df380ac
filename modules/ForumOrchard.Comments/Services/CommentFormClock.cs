using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.Modules;

namespace ForumOrchard.Comments.Services;

/// <summary>Tells how long a form was before somebody: a person needs some seconds, a program none.</summary>
public sealed class CommentFormClock(IDataProtectionProvider protection, IClock clock)
{
    /// <summary>The least time in which a person fills the form.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(3);

    /// <summary>After this a form is stale, and must be sent again.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("ForumOrchard.Comments.FormClock");

    /// <summary>The present time, sealed for the form.</summary>
    public string Start() => _protector.Protect(clock.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture));

    /// <summary>The time since <paramref name="shown"/> was sealed; null where it was not sealed here.</summary>
    public TimeSpan? Since(string? shown)
    {
        if (string.IsNullOrEmpty(shown))
        {
            return null;
        }

        try
        {
            return clock.UtcNow - new DateTime(long.Parse(_protector.Unprotect(shown), CultureInfo.InvariantCulture), DateTimeKind.Utc);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
