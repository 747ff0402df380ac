using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.Modules;

namespace ForumOrchard.Comments.Services;

/// <summary>Measures how long a form was displayed: a person needs several seconds, a bot none.</summary>
public sealed class CommentFormClock(IDataProtectionProvider protection, IClock clock)
{
    /// <summary>The shortest time in which a person fills in the form.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(3);

    /// <summary>After this time a form has expired and must be submitted again.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("ForumOrchard.Comments.FormClock");

    /// <summary>The current time, encrypted for the form.</summary>
    public string Start() => _protector.Protect(clock.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture));

    /// <summary>The time since <paramref name="shown"/> was created; null if it was not created here.</summary>
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
