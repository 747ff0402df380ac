using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Sapling.Features;

namespace Sapling.Mvc;

/// <summary>Finds the controllers of enabled features and puts each into the area of its module.</summary>
internal sealed class ModuleControllers(EnabledFeatures features) : ControllerFeatureProvider, IApplicationModelConvention
{
    private readonly Dictionary<Assembly, ModuleInfo> _modules = features.Modules.ToDictionary(module => module.Assembly);

    public void AddParts(ApplicationPartManager manager)
    {
        manager.ApplicationParts.Clear();
        foreach (var module in features.Modules)
        {
            manager.ApplicationParts.Add(new AssemblyPart(module.Assembly));
            manager.ApplicationParts.Add(new ModuleViewsPart(module));
        }

        manager.FeatureProviders.Remove(manager.FeatureProviders.OfType<ControllerFeatureProvider>().First());
        manager.FeatureProviders.Add(this);
    }

    /// <summary>A controller of the runtime is in the area of its stock feature, as in Orchard Core; a module's is in that of the module.</summary>
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            if (_modules.TryGetValue(controller.ControllerType.Assembly, out var module))
            {
                controller.RouteValues.TryAdd("area", IsRuntime(module) ? module.FeatureIdOf(controller.ControllerType) : module.Id);
            }
        }
    }

    protected override bool IsController(TypeInfo typeInfo)
        => base.IsController(typeInfo) && _modules.TryGetValue(typeInfo.Assembly, out var module) && features.Contains(module, typeInfo);

    private static bool IsRuntime(ModuleInfo module) => module.AssemblyName.StartsWith("Sapling", StringComparison.Ordinal);
}
