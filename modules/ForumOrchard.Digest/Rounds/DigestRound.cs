using ForumOrchard.Digest.Settings;
using ForumOrchard.Languages.Addresses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using OrchardCore.Users.Indexes;
using YesSql;

namespace ForumOrchard.Digest.Rounds;

/// <summary>Goes from one user to the next. What is mailed to each is noted before the next: a round that is killed repeats at most one mail.</summary>
public sealed partial class DigestRound(ISession session, ISiteService sites, ISiteAddresses addresses, ILogger<DigestRound> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Without an address there are no links, and what waits keeps: UnsentPoint tells administrators.
        if ((await sites.GetSettingsAsync<DigestSettings>()).IsOff || await addresses.PublicAsync(string.Empty) is null)
        {
            return;
        }

        foreach (var user in await session.QueryIndex<UserIndex>(index => index.IsEnabled).OrderBy(index => index.NormalizedUserName).ListAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<DigestMail>().SendAsync(user.UserId, cancellationToken));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One broken record keeps nobody else from their mail; the next round tries again.
                LogFailure(exception, user.NormalizedUserName);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "What waits for {User} could not be read or noted.")]
    private partial void LogFailure(Exception exception, string user);
}
