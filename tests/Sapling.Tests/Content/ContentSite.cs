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

/// <summary>All features of content over a new SQLite database, without a web server.</summary>
public sealed class ContentSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("forum-content-").FullName;
    private ServiceProvider? _services;
    private bool _started;

    /// <summary>The time that the site believes in; tests set it.</summary>
    public TestClock Clock { get; } = new();

    public IServiceProvider Services => _services ??= CreateServices();

    /// <summary>What a test adds before the site is first used.</summary>
    public Action<IServiceCollection>? Configure { get; set; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Does something in a unit of work of its own, which is committed.</summary>
    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await StartAsync();
        await ShellScope.UsingNewScopeAsync(Services, scope => work(scope.ServiceProvider));
    }

    /// <summary>Works with the content manager in a unit of work of its own.</summary>
    public async Task<T> ContentAsync<T>(Func<IContentManager, Task<T>> work)
    {
        T result = default!;
        await InScopeAsync(async services => result = await work(services.GetRequiredService<IContentManager>()));
        return result;
    }

    /// <inheritdoc cref="ContentAsync{T}" />
    public Task ContentAsync(Func<IContentManager, Task> work) => InScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    /// <summary>Defines a type with these parts, draftable and versionable.</summary>
    public Task DefineAsync(string type, params string[] parts) => InScopeAsync(services =>
        services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, builder =>
        {
            builder.Draftable().Versionable().Listable().Creatable();

            foreach (var part in parts)
            {
                builder.WithPart(part);
            }
        }));

    /// <summary>The same database as a new process would find it.</summary>
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
            new Features.Taxonomies.Startup(), new Features.Menu.Startup(), new Features.PublishLater.Startup(),
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

    /// <summary>Liquid, as far as patterns of addresses need it.</summary>
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
