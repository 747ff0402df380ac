using System.Data.Common;
using System.Net;
using ForumOrchard.Hosting.Health;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;

namespace ForumOrchard.Tests.Hosting;

/// <summary>The readiness reported to a load balancer.</summary>
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
        await using var services = new ServiceCollection().AddLogging().AddSingleton<UnreadableKeys>().AddSingleton<IDbConnectionAccessor, NoDatabase>().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };

        await Readiness.WriteAsync(context);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, context.Response.StatusCode);
    }

    [Fact]
    public async Task Ready_AKeyCannotBeRead_GoesOnWithAnotherAndSaysSo()
    {
        await using var damaged = new ForumSite { RunsBackgroundTasks = false };
        await damaged.InitializeAsync();
        var keys = Path.Combine(damaged.DataFolder, "Sites", "Default", "DataProtection-Keys");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/login")).StatusCode);

        await damaged.RestartAsync(() => File.WriteAllText(Assert.Single(Directory.GetFiles(keys, "*.xml")), "<key"));

        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/login")).StatusCode);
        Assert.Single(Directory.GetFiles(keys, "*.unreadable"));
        Assert.Single(Directory.GetFiles(keys, "*.xml"));
        using var ready = await GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.OK, "Degraded"), (ready.StatusCode, await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        Task<HttpResponseMessage> GetAsync(string path) => damaged.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private sealed class NoDatabase : IDbConnectionAccessor
    {
        public DbConnection CreateConnection() => new SqliteConnection("Data Source=/no/such/folder/forum.db;Mode=ReadOnly");
    }
}
