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

/// <summary>The parts of the site, decided once: there is a single container, complete when the host is built.</summary>
internal sealed class SiteComposition
{
    private SiteComposition(IConfiguration configuration, IHostEnvironment environment)
    {
        AutoSetup = AutoSetupOptions.Read(configuration);
        Data = DataFolder.Open(configuration, environment.ContentRootPath);
        Catalog = ModuleCatalog.Discover(Assembly.Load(new AssemblyName(environment.ApplicationName)));
        Database = SiteDatabase.Settings(AutoSetup, Data);

        // Lock before reading anything. A command creates no documents, so it may run beside the site.
        Lock = Command is null && Database.DatabaseProvider == "Sqlite" ? SiteLock.Take(Data) : null;
        Record = SiteDatabase.ReadRecord(Database);
        if (Record is null && Command is null && Database.DatabaseProvider == "Postgres")
        {
            SetupTurn = SetupTurn.Take(Database);
            Record = SiteDatabase.ReadRecord(Database);
        }

        IsDevelopment = environment.IsDevelopment();
        Features = new EnabledFeatures(Catalog, Record?.Features ?? FeaturesForSetup());
        Startups = CreateStartups(configuration, environment);
    }

    public ModuleCatalog Catalog { get; }

    public EnabledFeatures Features { get; }

    public DataFolder Data { get; }

    /// <summary>Null if the process serves the site.</summary>
    public HostCommand? Command { get; } = HostCommand.Read(System.Environment.GetCommandLineArgs());

    /// <summary>Null if several processes may run at once; the site's lifetime releases it.</summary>
    public SiteLock? Lock { get; }

    /// <summary>Held while this process sets the site up; null if no other could. The site's lifetime releases it.</summary>
    public SetupTurn? SetupTurn { get; }

    public SaplingDataOptions Database { get; }

    /// <summary>Null if the configuration has no such section.</summary>
    public AutoSetupOptions? AutoSetup { get; }

    /// <summary>Null if the site is not set up yet.</summary>
    public SiteRecord? Record { get; }

    /// <summary>Features that are enabled until the site is set up.</summary>
    public HashSet<string> SetupFeatures { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The start-ups of the enabled features, in the order in which they configure services.</summary>
    public IReadOnlyList<IStartup> Startups { get; }

    public bool IsDevelopment { get; }

    /// <summary>Decides the parts of the site and adds their services.</summary>
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

    /// <summary>Services for the constructors of start-ups: the container does not exist yet.</summary>
    private sealed class StartupServices(IConfiguration configuration, IHostEnvironment environment) : IServiceProvider
    {
        public object? GetService(Type serviceType)
            => serviceType == typeof(IConfiguration) ? configuration
                : serviceType == typeof(IHostEnvironment) || (serviceType == typeof(IWebHostEnvironment) && environment is IWebHostEnvironment) ? environment
                : null;
    }
}
