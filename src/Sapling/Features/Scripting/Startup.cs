using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Scripting;

namespace Sapling.Features.Scripting;

/// <summary>Scripts in recipes.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IScriptingEngine, JavaScriptEngine>();
        services.AddSingleton<IScriptingEngine, FileEngine>();
        services.AddSingleton<IGlobalMethodProvider, CommonMethods>();
        services.AddScoped<IScriptingManager, ScriptingManager>();
    }
}
