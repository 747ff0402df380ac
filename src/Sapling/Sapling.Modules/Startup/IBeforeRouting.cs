using Microsoft.AspNetCore.Builder;

namespace Sapling.Modules.Startup;

/// <summary>A start-up of the runtime whose middleware stands before routing.</summary>
internal interface IBeforeRouting
{
    void ConfigureBeforeRouting(IApplicationBuilder app);
}
