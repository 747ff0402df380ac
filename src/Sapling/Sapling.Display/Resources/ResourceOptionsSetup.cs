using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>Uses readable resources in development.</summary>
internal sealed class ResourceOptionsSetup(IHostEnvironment environment) : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options) => options.DebugMode = environment.IsDevelopment();
}
