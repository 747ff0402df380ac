using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.SignIn;

/// <summary>
/// Browsers in which a user has signed in before. Wrong passwords of others lock the account for everybody else, but not there: so nobody can keep a user out
/// by guessing. There, wrong passwords are counted apart.
/// </summary>
public sealed class KnownDevices : IDisposable
{
    private const string Cookie = "orchdevice";

    private const int AttemptsPerWindow = 5;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector;

    private readonly PartitionedRateLimiter<string> _attempts = PartitionedRateLimiter.Create<string, string>(device =>
        RateLimitPartition.GetFixedWindowLimiter(device, _ => new FixedWindowRateLimiterOptions { PermitLimit = AttemptsPerWindow, Window = _window }));

    public KnownDevices(IDataProtectionProvider protection) => _protector = protection.CreateProtector("Sapling.KnownDevices").ToTimeLimitedDataProtector();

    /// <summary>Remembers the browser, after the user has signed in: where a code is asked for, not before it. Else who has the password alone could lift each lock and go on guessing codes.</summary>
    public void Remember(HttpContext context, User user)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(user);
        context.Response.Cookies.Append(Cookie, _protector.Protect($"{user.UserId} {Guid.NewGuid():n}", _lifetime), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = _lifetime,
            Path = $"{context.Request.PathBase}/login",
            IsEssential = true,
        });
    }

    /// <summary>Whether the user has signed in with this browser before, and may try again there.</summary>
    public bool TryUse(HttpRequest request, User user)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(user);
        try
        {
            var device = _protector.Unprotect(request.Cookies[Cookie] ?? "");
            using var lease = device.StartsWith($"{user.UserId} ", StringComparison.Ordinal) ? _attempts.AttemptAcquire(device) : null;
            return lease is { IsAcquired: true };
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Dispose() => _attempts.Dispose();
}
