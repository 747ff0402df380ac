using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentHandlerOrderTests : IAsyncLifetime
{
    private readonly ContentSite _site = new();
    private readonly Log _log = new();

    public async ValueTask InitializeAsync()
    {
        _site.Configure = services =>
        {
            services.AddSingleton(_log);
            services.AddScoped<IContentHandler, FirstHandler>();
            services.AddScoped<IContentHandler, SecondHandler>();
            services.AddContentPart<TitlePart>().AddHandler<TitleHandler>();
        };

        await _site.DefineAsync("Page", "TitlePart");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task CreatePublished_Handlers_RunInOrderBeforeAndInReverseAfter()
    {
        await _site.ContentAsync(async content => await content.CreateAsync(await content.NewAsync("Page")));

        Assert.Equal(
            [
                "title Activated", "title Initializing", "title Initialized",
                "first Creating", "second Creating", "second Created", "first Created",
                "title Publishing", "first Publishing", "second Publishing", "second Published", "first Published", "title Published",
            ],
            _log.Entries);
    }

    [Fact]
    public async Task Publish_HandlerCancels_NothingHappens()
    {
        var id = await _site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Page");
            await content.CreateAsync(item, VersionOptions.Draft);
            return item.ContentItemId;
        });

        _log.CancelPublishing = true;
        await _site.ContentAsync(async content => await content.PublishAsync((await content.GetAsync(id, VersionOptions.Draft))!));

        Assert.Null(await _site.ContentAsync(content => content.GetAsync(id)));
        Assert.DoesNotContain("first Published", _log.Entries);
    }

    [Fact]
    public async Task Create_HandlerThrows_KeepsNothing()
    {
        _log.ThrowOnCreated = true;
        var id = string.Empty;

        await Assert.ThrowsAsync<InvalidOperationException>(() => _site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Page");
            id = item.ContentItemId;
            await content.CreateAsync(item);
        }));

        Assert.Empty(await _site.ContentAsync(content => content.GetAllVersionsAsync(id)));
    }

    private sealed class Log
    {
        public List<string> Entries { get; } = [];

        public bool CancelPublishing { get; set; }

        public bool ThrowOnCreated { get; set; }
    }

    private class FirstHandler(Log log) : ContentHandlerBase
    {
        protected virtual string Name => "first";

        public override Task CreatingAsync(CreateContentContext context) => Note("Creating");

        public override Task CreatedAsync(CreateContentContext context) =>
            log.ThrowOnCreated ? throw new InvalidOperationException("No.") : Note("Created");

        public override Task PublishingAsync(PublishContentContext context)
        {
            context.Cancel = log.CancelPublishing;
            return Note("Publishing");
        }

        public override Task PublishedAsync(PublishContentContext context) => Note("Published");

        private Task Note(string what)
        {
            log.Entries.Add($"{Name} {what}");
            return Task.CompletedTask;
        }
    }

    private sealed class SecondHandler(Log log) : FirstHandler(log)
    {
        protected override string Name => "second";
    }

    private sealed class TitleHandler(Log log) : ContentPartHandler<TitlePart>
    {
        public override Task ActivatedAsync(ActivatedContentContext context, TitlePart instance) => Note("Activated");

        public override Task InitializingAsync(InitializingContentContext context, TitlePart instance) => Note("Initializing");

        public override Task InitializedAsync(InitializingContentContext context, TitlePart instance) => Note("Initialized");

        public override Task PublishingAsync(PublishContentContext context, TitlePart instance) => Note("Publishing");

        public override Task PublishedAsync(PublishContentContext context, TitlePart instance) => Note("Published");

        private Task Note(string what)
        {
            log.Entries.Add($"title {what}");
            return Task.CompletedTask;
        }
    }
}
