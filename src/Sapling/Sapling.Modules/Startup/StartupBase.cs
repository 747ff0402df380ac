using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>
/// Base of a feature's start-up. Without a <see cref="FeatureAttribute"/> it belongs to the feature with its module's
/// id.
/// </summary>
public abstract class StartupBase : IStartup, IAsyncStartup
{
    public virtual int Order => 0;

    public virtual int ConfigureOrder => Order;

    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => ValueTask.CompletedTask;
}
