using System.Globalization;
using System.Security.Cryptography;
using System.Threading.Channels;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Recovery;

/// <summary>
/// Looks up who has forgotten a password and sends the link, apart from the request: so its answer comes as soon for a name that does not exist, and tells
/// nobody who does.
/// </summary>
internal sealed partial class ForgottenPasswords(IServiceProvider services, IClock clock, ILogger<ForgottenPasswords> logger) : BackgroundService
{
    /// <summary>More than that at once is an attack.</summary>
    private const int Longest = 200;

    /// <summary>So that nobody can fill somebody's mailbox.</summary>
    internal const int MessagesPerHour = 3;

    /// <summary>Milliseconds. Work that begins at once would make the next page of who asks come later, for a name that exists.</summary>
    private static readonly (int From, int To) _delay = (1000, 3000);

    private readonly Channel<Request> _requests = Channel.CreateBounded<Request>(Longest);

    private readonly PartitionedRateLimiter<string> _messages = PartitionedRateLimiter.Create<string, string>(userId =>
        RateLimitPartition.GetFixedWindowLimiter(userId, _ => new FixedWindowRateLimiterOptions { PermitLimit = MessagesPerHour, Window = TimeSpan.FromHours(1) }));

    /// <param name="name">A user name or an e-mail address, as typed.</param>
    /// <param name="root">The site's address.</param>
    public void Add(string name, string root)
    {
        var due = clock.UtcNow.AddMilliseconds(RandomNumberGenerator.GetInt32(_delay.From, _delay.To));
        if (!_requests.Writer.TryWrite(new Request(name, root, CultureInfo.CurrentUICulture, due)))
        {
            LogTooMany(logger);
        }
    }

    public override void Dispose()
    {
        _messages.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WorkAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends, also one that could not start.
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                if (request.Due - clock.UtcNow is { Ticks: > 0 } left)
                {
                    await Task.Delay(left, stoppingToken);
                }

                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = request.Culture;
                await ShellScope.UsingNewScopeAsync(services, scope => SendAsync(scope.ServiceProvider, request));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The next request must not wait for ever.
                LogFailure(logger, exception);
            }
        }
    }

    private async Task SendAsync(IServiceProvider scope, Request request)
    {
        var users = scope.GetRequiredService<UserManager<IUser>>();
        if ((await users.FindByNameAsync(request.Name) ?? await users.FindByEmailAsync(request.Name)) is not User { IsEnabled: true, Email.Length: > 0 } user)
        {
            return;
        }

        using var lease = _messages.AttemptAcquire(user.UserId);
        if (!lease.IsAcquired)
        {
            LogTooMany(logger);
            return;
        }

        var code = await users.GenerateUserTokenAsync(user, ForgottenPasswordTokenProvider.Key, UserManager<IUser>.ResetPasswordTokenPurpose);
        await scope.GetRequiredService<PasswordMail>().SendForgottenAsync(user, code, request.Root);
    }

    [LoggerMessage(LogLevel.Warning, "More links for forgotten passwords were asked for than the site sends.")]
    private static partial void LogTooMany(ILogger logger);

    [LoggerMessage(LogLevel.Error, "A link for a forgotten password could not be made.")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    private sealed record Request(string Name, string Root, CultureInfo Culture, DateTime Due);
}
