using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Sapling.Modules.Features;

namespace Sapling.Mvc;

/// <summary>Finds the controllers of enabled features and assigns each to its module's area.</summary>
internal sealed class ModuleControllers(EnabledFeatures features) : ControllerFeatureProvider, IApplicationModelConvention
{
    private readonly ILookup<Assembly, ModuleInfo> _modules = features.Modules.ToLookup(module => module.Assembly);

    public void AddParts(ApplicationPartManager manager)
    {
        manager.ApplicationParts.Clear();
        foreach (var modules in _modules)
        {
            manager.ApplicationParts.Add(new AssemblyPart(modules.Key));
            foreach (var module in modules)
            {
                manager.ApplicationParts.Add(new ModuleViewsPart(module));
            }
        }

        manager.FeatureProviders.Remove(manager.FeatureProviders.OfType<ControllerFeatureProvider>().First());
        manager.FeatureProviders.Add(this);
    }

    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            if (ModuleOf(controller.ControllerType) is { } module)
            {
                controller.RouteValues.TryAdd("area", module.Id);
            }
        }
    }

    protected override bool IsController(TypeInfo typeInfo)
        => base.IsController(typeInfo) && ModuleOf(typeInfo) is { } module && features.Contains(module, typeInfo);

    private ModuleInfo? ModuleOf(TypeInfo type) => _modules[type.Assembly].FirstOrDefault(module => module.Contains(type));
}
