using System.Threading.RateLimiting;
using ForumOrchard.Hosting.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Configuration;

namespace ForumOrchard.Hosting.Security;

/// <summary>
/// Allows each network ten attempts a minute to sign in, for any names: lockout protects an account, this protects all of them. It counts every
/// form that a visitor who is not signed in sends to the account pages, so codes and forgotten passwords too, and of those who are signed in the forms where something can be guessed.
/// </summary>
internal sealed class SignInLimit : IResourceFilter, IDisposable
{
    /// <summary>The name of the setting, for places where many people share an address.</summary>
    internal const string Setting = "OrchardCore:ForumOrchard_Hosting:SignInAttemptsPerMinute";

    internal const int AttemptsPerMinute = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _attempts;

    public SignInLimit(IConfiguration configuration)
    {
        var attempts = configuration.GetValue(Setting, AttemptsPerMinute);
        _attempts = PartitionedRateLimiter.Create<string, string>(network =>
            RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window }));
    }

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !AccountPages.Has(context.ActionDescriptor)
            || (http.User.Identity is { IsAuthenticated: true } && !AccountPages.CanBeGuessedAt(context.ActionDescriptor)))
        {
            return;
        }

        using var lease = _attempts.AttemptAcquire(ClientNetwork.Of(http.Connection.RemoteIpAddress));
        if (!lease.IsAcquired)
        {
            http.Response.Headers.RetryAfter = "60";
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void Dispose() => _attempts.Dispose();
}
