using Microsoft.AspNetCore.Builder;

namespace Sapling.Modules.Startup;

/// <summary>A runtime start-up whose middleware runs before routing.</summary>
internal interface IBeforeRouting
{
    void ConfigureBeforeRouting(IApplicationBuilder app);
}
