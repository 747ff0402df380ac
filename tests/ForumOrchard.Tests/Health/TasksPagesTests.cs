using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Tests.Health;

/// <summary>The tasks of a real site, in the admin.</summary>
public sealed class TasksPagesTests(TasksPagesTests.TasksSite site) : IClassFixture<TasksPagesTests.TasksSite>
{
    private const string Page = "/Admin/BackgroundTasks";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Task_RunNow_RunsOnceAndSaysWhen()
    {
        using var administrator = await site.SignInAsync("ru");
        Assert.Contains("Последний запуск: никогда", Line(await administrator.OpenAsync(Page), "Counting").TextContent, StringComparison.Ordinal);

        var answer = await administrator.SendAsync(Line(await administrator.OpenAsync(Page), "Counting").QuerySelector("form")!);

        Assert.Contains("Задача запущена", answer.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        await Eventually.SeeAsync(() => administrator.OpenAsync(Page), page => !Line(page, "Counting").TextContent.Contains("никогда", StringComparison.Ordinal), "the run is on the page", Cancellation);
        Assert.Equal(1, Counting.Runs);
    }

    [Fact]
    public async Task Task_ThatFails_ComesFirstWithTheReason()
    {
        using var administrator = await site.SignInAsync("ru");

        await administrator.SendAsync(Line(await administrator.OpenAsync(Page), "Failing").QuerySelector("form")!);

        var page = await Eventually.SeeAsync(() => administrator.OpenAsync(Page), page => Line(page, "Failing").TextContent.Contains("не удался", StringComparison.Ordinal), "the failure is on the page", Cancellation);
        Assert.Contains("No reason at all.", page.QuerySelectorAll("main .list-group-item")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_ThatIsOverdue_IsNamed()
    {
        using var administrator = await site.SignInAsync("ru");
        await administrator.SendAsync(Line(await administrator.OpenAsync(Page), "Late").QuerySelector("form")!);
        var page = await Eventually.SeeAsync(() => administrator.OpenAsync(Page), page => !Line(page, "Late").TextContent.Contains("никогда", StringComparison.Ordinal), "the run is on the page", Cancellation);
        Assert.DoesNotContain("Срок прошёл", Line(page, "Late").TextContent, StringComparison.Ordinal);

        await MissRunsAsync();

        Assert.Contains("Срок прошёл", Line(await administrator.OpenAsync(Page), "Late").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InRussian_HasNoEnglishName()
    {
        using var administrator = await site.SignInAsync("ru");

        var names = (await administrator.OpenAsync(Page)).QuerySelectorAll("main h2").Select(name => name.TextContent).Where(name => !TasksSite.Own.Contains(name)).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.DoesNotMatch("[A-Za-z]", name));
    }

    private static IElement Line(IDocument page, string name) => page.QuerySelectorAll("main .list-group-item").Single(item => item.QuerySelector("h2")!.TextContent == name);

    /// <summary>As if the server had been off for a day: the stored moment of the next run is long past.</summary>
    private async Task MissRunsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Content FROM Document WHERE Content LIKE '%TasksPagesTests+Late%'";
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        Assert.True(await reader.ReadAsync(Cancellation));
        var (id, content) = (reader.GetInt64(0), reader.GetString(1));
        await reader.DisposeAsync();
        command.CommandText = "UPDATE Document SET Content = @content WHERE Id = @id";
        command.Parameters.AddWithValue("@content", Regex.Replace(content, "\"NextRunUtc\":\"[^\"]*\"", "\"NextRunUtc\":\"2020-01-01T00:00:00Z\""));
        command.Parameters.AddWithValue("@id", id);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    /// <summary>A site whose tasks run only when somebody asks for it.</summary>
    public sealed class TasksSite : ForumSite
    {
        public static readonly string[] Own = ["Counting", "Failing", "Late"];

        public TasksSite()
        {
            RunsBackgroundTasks = false;
            ChangeServices = services => services.AddSingleton<IBackgroundTask, Counting>().AddSingleton<IBackgroundTask, Failing>().AddSingleton<IBackgroundTask, Late>();
        }
    }

    [BackgroundTask(Title = "Counting", Schedule = "0 0 1 1 *")]
    private sealed class Counting : IBackgroundTask
    {
        private static int _runs;

        public static int Runs => _runs;

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _runs);
            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Title = "Failing", Schedule = "0 0 1 1 *")]
    private sealed class Failing : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => throw new InvalidOperationException("No reason at all.");
    }

    [BackgroundTask(Title = "Late", Schedule = "* * * * *")]
    private sealed class Late : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
