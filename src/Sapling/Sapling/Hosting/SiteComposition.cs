using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using Sapling.Data;
using Sapling.Modules.Features;
using Sapling.Modules.Files;
using Sapling.Modules.Startup;
using Sapling.Setup;
using IStartup = OrchardCore.Modules.IStartup;

namespace Sapling.Hosting;

/// <summary>What the site consists of, decided once: there is one container, and it is complete when the host is built.</summary>
internal sealed class SiteComposition
{
    private SiteComposition(IConfiguration configuration, IHostEnvironment environment)
    {
        AutoSetup = AutoSetupOptions.Read(configuration);
        Data = DataFolder.Open(configuration, environment.ContentRootPath);
        Catalog = ModuleCatalog.Discover(Assembly.Load(new AssemblyName(environment.ApplicationName)));
        Database = SiteDatabase.Settings(AutoSetup, Data);

        // Before anything is read. A command may be given beside the running site: it makes no documents.
        Lock = Command is null && Database.DatabaseProvider == "Sqlite" ? SiteLock.Take(Data) : null;
        Record = SiteDatabase.ReadRecord(Database);
        IsDevelopment = environment.IsDevelopment();
        Features = new EnabledFeatures(Catalog, Record?.Features ?? FeaturesForSetup());
        Startups = CreateStartups(configuration, environment);
    }

    public ModuleCatalog Catalog { get; }

    public EnabledFeatures Features { get; }

    public DataFolder Data { get; }

    /// <summary>Null where the process is to serve the site.</summary>
    public HostCommand? Command { get; } = HostCommand.Read(System.Environment.GetCommandLineArgs());

    /// <summary>Null where several processes may work at once; the site's life gives it back.</summary>
    public SiteLock? Lock { get; }

    public SaplingDataOptions Database { get; }

    /// <summary>Null where the configuration has no such section.</summary>
    public AutoSetupOptions? AutoSetup { get; }

    /// <summary>Null where the site is not set up yet.</summary>
    public SiteRecord? Record { get; }

    /// <summary>Features that take part until the site is set up.</summary>
    public HashSet<string> SetupFeatures { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of the enabled features, in the order in which they configure services.</summary>
    public IReadOnlyList<IStartup> Startups { get; }

    public bool IsDevelopment { get; }

    /// <summary>Decides what the site consists of and adds its services.</summary>
    public static SiteComposition Compose(IServiceCollection services)
    {
        var host = services.Select(service => service.ImplementationInstance).OfType<HostBuilderContext>().LastOrDefault()
            ?? throw new InvalidOperationException("AddOrchardCms needs the services of a host, such as WebApplication.CreateBuilder's.");
        var site = new SiteComposition(host.Configuration, host.HostingEnvironment);
        site.AddServices(services);
        return site;
    }

    private List<string> FeaturesForSetup()
    {
        if (Command is not null)
        {
            throw new SiteStartException("The site is not set up yet: start it without a command first.");
        }

        if (AutoSetup is null)
        {
            throw new SiteStartException("The site is not set up, and the configuration has no section OrchardCore:OrchardCore_AutoSetup that says how.");
        }

        AutoSetup.Validate();
        return [.. SetupRecipe.FeaturesOf(AutoSetup.RecipeName, Catalog, IsDevelopment), SetupFeatureIds.AutoSetup];
    }

    private List<IStartup> CreateStartups(IConfiguration configuration, IHostEnvironment environment)
    {
        var known = new StartupServices(configuration, environment);
        return
        [
            .. Features.Features
                .SelectMany(feature => feature.Module.StartupTypes
                    .Where(type => feature.Module.FeatureIdOf(type).Equals(feature.Id, StringComparison.OrdinalIgnoreCase) && Features.Contains(feature.Module, type)))
                .Select(type => (IStartup)ActivatorUtilities.CreateInstance(known, type))
                .OrderBy(startup => startup.Order),
        ];
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddSingleton(this)
            .AddSingleton(Features)
            .AddSingleton<IShellFeaturesManager>(Features)
            .AddSingleton<IExtensionManager>(Features)
            .AddSingleton(Database)
            .AddSingleton<IModuleFiles>(_ => new ModuleFiles(Features.Modules, IsDevelopment))
            .AddSingleton(ShellSettings());
        services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Data.Root);
        foreach (var startup in Startups)
        {
            startup.ConfigureServices(services);
        }
    }

    private ShellSettings ShellSettings()
    {
        var settings = new ShellSettings { State = Record is null ? TenantState.Uninitialized : TenantState.Running };
        settings["DatabaseProvider"] = Database.DatabaseProvider;
        settings["ConnectionString"] = Database.ConnectionString;
        settings["TablePrefix"] = Database.TablePrefix;
        settings["RecipeName"] = AutoSetup?.RecipeName;
        return settings;
    }

    /// <summary>What a start-up's constructor may ask for: the container does not exist yet.</summary>
    private sealed class StartupServices(IConfiguration configuration, IHostEnvironment environment) : IServiceProvider
    {
        public object? GetService(Type serviceType)
            => serviceType == typeof(IConfiguration) ? configuration
                : serviceType == typeof(IHostEnvironment) || (serviceType == typeof(IWebHostEnvironment) && environment is IWebHostEnvironment) ? environment
                : null;
    }
}
