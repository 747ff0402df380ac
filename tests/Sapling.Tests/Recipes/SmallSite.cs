using System.Text;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;
using Sapling.Setup;
using Sapling.Data;
using Sapling.Data.Settings;
using Sapling.Modules;
using Sapling.Modules.Features;
using Sapling.Modules.Files;
using Sapling.Tests.Modules;
using YesSql;

namespace Sapling.Tests.Recipes;

/// <summary>A site without pages: data, settings, recipes, roles and users, over its own SQLite file; the test provides the recipes.</summary>
internal sealed class SmallSite : IAsyncDisposable, IModuleFiles
{
    private const string ModuleId = "Recipes.Of.Tests";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.Ordinal);

    private SmallSite(Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMemoryCache();
        services.AddSingleton(new SaplingDataOptions { ConnectionString = $"Data Source={Path.Combine(_folder.Path, "site.db")}" });
        foreach (var startup in Startups)
        {
            startup.ConfigureServices(services);
        }

        var catalog = new ModuleCatalog([TestModules.Define(ModuleId, (ModuleId, []), ("Some.Theme", []), ("Not.Enabled", []))]);
        var features = new EnabledFeatures(catalog, [ModuleId, "Some.Theme"]);
        services.AddSingleton<IExtensionManager>(features);
        services.AddSingleton<IShellFeaturesManager>(features);
        services.AddSingleton<IModuleFiles>(this);
        services.AddSingleton<TestStep>();
        services.AddScoped<IRecipeStepHandler>(provider => provider.GetRequiredService<TestStep>());
        more?.Invoke(services);

        Services = services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The features that recipes need; content has separate tests.</summary>
    private static readonly StartupBase[] Startups =
    [
        new ModulesStartup(), new DataStartup(), new SettingsStartup(), new Features.Scripting.Startup(), new Features.Recipes.Startup(), new SetupStartup(),
        new Features.Features.Startup(), new Features.Themes.Startup(), new Features.Settings.Startup(), new Features.CustomSettings.Startup(),
        new Features.Roles.Startup(), new Features.Users.Startup(),
    ];

    public ServiceProvider Services { get; }

    /// <summary>The values of the recipes' steps named "test", in execution order.</summary>
    public IReadOnlyList<string> Ran => Services.GetRequiredService<TestStep>().Values;

    IReadOnlyList<ModuleFileSet> IModuleFiles.Modules => [new(ModuleId, IsTheme: false, [.. _files.Keys.Order(StringComparer.Ordinal)])];

    public static async Task<SmallSite> CreateAsync(Action<IServiceCollection>? more = null)
    {
        var site = new SmallSite(more);
        await site.Services.GetRequiredService<IStore>().InitializeAsync();
        await site.InScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return site;
    }

    public SmallSite WithFile(string path, string text)
    {
        _files[path] = new TextFile(Path.GetFileName(path), text);
        return this;
    }

    /// <summary>A recipe of the given steps, each JSON.</summary>
    public SmallSite WithRecipe(string name, params string[] steps) =>
        WithFile($"Recipes/{name}.recipe.json", $$"""{ "name": "{{name}}", "issetuprecipe": true, "steps": [ {{string.Join(", ", steps)}} ] }""");

    public async Task<RecipeDescriptor> FindAsync(string name) =>
        (await Services.GetRequiredService<IRecipeHarvester>().HarvestRecipesAsync()).Single(recipe => recipe.Name == name);

    public async Task RunAsync(string name, params (string Name, object Value)[] parameters)
    {
        var recipe = await FindAsync(name);
        await InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
            "run",
            recipe,
            parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
            TestContext.Current.CancellationToken));
    }

    public async Task<SetupContext> SetUpAsync(string recipe, string password = "a long enough password")
    {
        var context = new SetupContext
        {
            Recipe = await FindAsync(recipe),
            Properties =
            {
                ["AdminUsername"] = "admin",
                ["AdminEmail"] = "admin@example.org",
                ["AdminPassword"] = password,
                ["SiteName"] = "The Forum",
                ["SiteTimeZone"] = "Asia/Bishkek",
            },
        };
        await Services.GetRequiredService<ISetupService>().SetupAsync(context);
        return context;
    }

    public Task InScopeAsync(Func<IServiceProvider, Task> work) =>
        ShellScope.UsingNewScopeAsync(Services, scope => work(scope.ServiceProvider));

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await InScopeAsync(async services => { result = await work(services); });
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    IFileInfo? IModuleFiles.Find(string moduleId, string path) => _files.GetValueOrDefault(path);

    IChangeToken IModuleFiles.Watch(string moduleId) => NullChangeToken.Singleton;

    private sealed class TextFile(string name, string text) : IFileInfo
    {
        private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

        public bool Exists => true;

        public long Length => _bytes.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(_bytes);
    }
}

/// <summary>Records the property "value" of its steps, or fails if they have a property "fault".</summary>
internal sealed class TestStep() : NamedRecipeStepHandler("test")
{
    public List<string> Values { get; } = [];

    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["fault"]?.ToString() is { } fault)
        {
            throw new InvalidOperationException(fault);
        }

        Values.Add(context.Step["value"]?.ToString() ?? "");
        return Task.CompletedTask;
    }
}
