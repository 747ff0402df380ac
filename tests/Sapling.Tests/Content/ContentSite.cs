using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using Sapling.Content;
using Sapling.Content.Text;
using Sapling.Data;
using Sapling.Modules;
using YesSql;

namespace Sapling.Tests.Content;

/// <summary>All content features over a new SQLite database, without a web server.</summary>
public sealed class ContentSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("forum-content-").FullName;
    private ServiceProvider? _services;
    private bool _started;

    /// <summary>The site's current time; tests set it.</summary>
    public TestClock Clock { get; } = new();

    public IServiceProvider Services => _services ??= CreateServices();

    /// <summary>Services that a test adds before first use of the site.</summary>
    public Action<IServiceCollection>? Configure { get; set; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs work in its own unit of work and commits it.</summary>
    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await StartAsync();
        await ShellScope.UsingNewScopeAsync(Services, scope => work(scope.ServiceProvider));
    }

    /// <summary>Uses the content manager in its own unit of work.</summary>
    public async Task<T> ContentAsync<T>(Func<IContentManager, Task<T>> work)
    {
        T result = default!;
        await InScopeAsync(async services => result = await work(services.GetRequiredService<IContentManager>()));
        return result;
    }

    /// <inheritdoc cref="ContentAsync{T}" />
    public Task ContentAsync(Func<IContentManager, Task> work) => InScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    /// <summary>Defines a draftable and versionable type with these parts.</summary>
    public Task DefineAsync(string type, params string[] parts) => InScopeAsync(services =>
        services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, builder =>
        {
            builder.Draftable().Versionable().Listable().Creatable();

            foreach (var part in parts)
            {
                builder.WithPart(part);
            }
        }));

    /// <summary>Reopens the same database like a new process.</summary>
    public async Task RestartAsync()
    {
        await _services!.DisposeAsync();
        _services = null;
        _started = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        if (_started)
        {
            return;
        }

        _started = true;
        await Services.GetRequiredService<IStore>().InitializeAsync(TestContext.Current.CancellationToken);
        await ShellScope.UsingNewScopeAsync(Services, scope => scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
    }

    private ServiceProvider CreateServices()
    {
        var services = new ServiceCollection().AddLogging().AddLocalization();
        services.AddSingleton(new SaplingDataOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "site.db")}" });

        StartupBase[] startups =
        [
            new ModulesStartup(), new DataStartup(), new ContentStartup(), new Features.Contents.Startup(), new Features.Title.Startup(),
            new Features.Autoroute.Startup(), new Features.Alias.Startup(), new Features.Html.Startup(), new Features.Markdown.Startup(),
            new Features.ContentFields.Startup(), new Features.Widgets.Startup(), new Features.Flows.Startup(),
            new Features.Taxonomies.Startup(), new Features.Menu.Startup(), new Features.PublishLater.Startup(), new Features.ArchiveLater.Startup(),
        ];

        foreach (var startup in startups)
        {
            startup.ConfigureServices(services);
        }

        services.AddSingleton<IClock>(Clock);
        services.AddScoped<IContentPattern, LiquidPattern>();
        Configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Liquid, as far as address patterns need it.</summary>
    private sealed class LiquidPattern(ISlugService slugs) : IContentPattern
    {
        private static readonly FluidParser _parser = new();

        public async Task<string> RenderAsync(string pattern, ContentItem item, ContentPart part)
        {
            var options = new TemplateOptions { MemberAccessStrategy = new UnsafeMemberAccessStrategy() };
            options.Filters.AddFilter("slugify", (input, _, _) => new StringValue(slugs.Slugify(input.ToStringValue())));
            var context = new TemplateContext(new { ContentItem = item }, options);
            context.SetValue("ContentItem", item);
            context.SetValue("Model", new { ContentItem = item });
            return await _parser.Parse(pattern).RenderAsync(context);
        }
    }
}

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 3, 8, 9, 0, 0, DateTimeKind.Utc);

    public ITimeZone[] GetTimeZones() => [];

    public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;
}
