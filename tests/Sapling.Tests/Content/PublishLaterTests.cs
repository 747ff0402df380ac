using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;
using Sapling.Features.PublishLater;

namespace Sapling.Tests.Content;

public sealed class PublishLaterTests : IAsyncLifetime
{
    private readonly ContentSite _site = new() { Configure = services => services.AddScoped<IContentHandler, RefusesFaulty>() };

    public async ValueTask InitializeAsync() => await _site.DefineAsync("Note", "TitlePart", "PublishLaterPart");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Run_TimeHasCome_PublishesTheDraftOnce()
    {
        var id = await PlanAsync("Report", TimeSpan.FromHours(1));

        await RunAsync();
        Assert.Null(await PublishedAsync(id));

        _site.Clock.UtcNow += TimeSpan.FromHours(2);
        await RunAsync();
        var published = await PublishedAsync(id);
        Assert.Null(published!.As<PublishLaterPart>()!.ScheduledPublishUtc);
    }

    [Theory]
    [InlineData("2028-01-31T18:00:00Z")]
    [InlineData("2028-02-29T00:00:00Z")]
    [InlineData("2028-03-01T00:00:00Z")]
    [InlineData("2028-12-31T18:00:00Z")]
    [InlineData("2029-01-01T00:00:00Z")]
    public async Task Run_PlannedForTheTurnOfADay_PublishesThenAndNotASecondBefore(string turn)
    {
        _site.Clock.UtcNow = DateTime.Parse(turn, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal) - TimeSpan.FromDays(1);
        var id = await PlanAsync("Report", TimeSpan.FromDays(1));

        _site.Clock.UtcNow += TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1);
        await RunAsync();
        Assert.Null(await PublishedAsync(id));

        _site.Clock.UtcNow += TimeSpan.FromSeconds(1);
        await RunAsync();
        Assert.Equal(_site.Clock.UtcNow, (await PublishedAsync(id))!.PublishedUtc);
    }

    [Fact]
    public async Task Run_OneItemFails_OthersArePublishedAndItIsTriedAgain()
    {
        var faulty = await PlanAsync("faulty", TimeSpan.FromMinutes(1));
        var sound = await PlanAsync("Report", TimeSpan.FromMinutes(2));
        _site.Clock.UtcNow += TimeSpan.FromHours(1);

        var fault = await Assert.ThrowsAsync<AggregateException>(RunAsync);

        Assert.Contains(faulty, Assert.Single(fault.InnerExceptions).Message, StringComparison.Ordinal);
        Assert.NotNull(await PublishedAsync(sound));
        Assert.Null(await PublishedAsync(faulty));

        await _site.ContentAsync(async content =>
        {
            var draft = await content.GetAsync(faulty, VersionOptions.DraftRequired);
            draft!.Alter<TitlePart>(title => title.Title = "mended");
            draft!.DisplayText = "mended";
            await content.SaveDraftAsync(draft);
        });
        await RunAsync();

        Assert.NotNull(await PublishedAsync(faulty));
    }

    private async Task<string> PlanAsync(string title, TimeSpan later) => await _site.ContentAsync(async content =>
    {
        var item = await content.NewAsync("Note");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = _site.Clock.UtcNow + later);
        await content.CreateAsync(item, VersionOptions.Draft);
        return item.ContentItemId;
    });

    private Task<ContentItem?> PublishedAsync(string id) => _site.ContentAsync(content => content.GetAsync(id));

    private Task RunAsync() => _site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<ScheduledPublishingBackgroundTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));

    private sealed class RefusesFaulty : ContentHandlerBase
    {
        public override Task PublishingAsync(PublishContentContext context) =>
            context.ContentItem.DisplayText == "faulty" ? throw new InvalidOperationException("refused") : Task.CompletedTask;
    }
}
