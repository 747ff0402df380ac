using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using Sapling.Features.ArchiveLater;

namespace Sapling.Tests.Content;

public sealed class ArchiveLaterTests : IAsyncLifetime
{
    private readonly ContentSite _site = new();

    public async ValueTask InitializeAsync() => await _site.DefineAsync("Note", "TitlePart", "ArchiveLaterPart");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Run_TimeHasCome_WithdrawsTheItemAndNotASecondBefore()
    {
        var id = await PublishAsync(TimeSpan.FromHours(1));

        _site.Clock.UtcNow += TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1);
        await RunAsync();
        Assert.NotNull(await _site.ContentAsync(content => content.GetAsync(id)));

        _site.Clock.UtcNow += TimeSpan.FromSeconds(1);
        await RunAsync();
        Assert.Null(await _site.ContentAsync(content => content.GetAsync(id)));
        Assert.Null((await _site.ContentAsync(content => content.GetAsync(id, VersionOptions.Latest)))!.As<ArchiveLaterPart>()!.ScheduledArchiveUtc);
    }

    [Fact]
    public async Task Run_WhileThereIsANewerDraft_LeavesTheItem()
    {
        var id = await PublishAsync(TimeSpan.FromHours(1));
        await _site.ContentAsync(async content => await content.SaveDraftAsync((await content.GetAsync(id, VersionOptions.DraftRequired))!));

        _site.Clock.UtcNow += TimeSpan.FromHours(2);
        await RunAsync();

        Assert.NotNull(await _site.ContentAsync(content => content.GetAsync(id)));
    }

    private async Task<string> PublishAsync(TimeSpan later) => await _site.ContentAsync(async content =>
    {
        var item = await content.NewAsync("Note");
        item.DisplayText = "Report";
        item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = _site.Clock.UtcNow + later);
        await content.CreateAsync(item, VersionOptions.Published);
        return item.ContentItemId;
    });

    private Task RunAsync() => _site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().OfType<ScheduledArchivingBackgroundTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));
}
