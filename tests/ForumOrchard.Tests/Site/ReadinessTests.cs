using System.Data.Common;
using System.Net;
using ForumOrchard.Site.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;

namespace ForumOrchard.Tests.Site;

/// <summary>What a load balancer is told.</summary>
public sealed class ReadinessTests(SharedSite site)
{
    [Fact]
    public async Task Ready_DatabaseAnswers_IsSaidAndNotKept()
    {
        using var answer = await site.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Ready_DatabaseIsGone_IsNot()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IDbConnectionAccessor, NoDatabase>().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };

        await Readiness.WriteAsync(context);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, context.Response.StatusCode);
    }

    private sealed class NoDatabase : IDbConnectionAccessor
    {
        public DbConnection CreateConnection() => new SqliteConnection("Data Source=/no/such/folder/forum.db;Mode=ReadOnly");
    }
}
