using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Security.Permissions;
using Sapling.Display.Liquid.Objects;

namespace Sapling.Display.Liquid.Filters;

/// <summary><c>{{ User | has_permission: "EditContent", item }}</c>, <c>is_in_role</c> and <c>user_id</c>. They always apply to the current user.</summary>
internal sealed class UserFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("has_permission", HasPermissionAsync);
        options.Filters.AddFilter("is_in_role", static (input, arguments, context) =>
            ValueTask.FromResult<FluidValue>(User(input, context)?.IsInRole(arguments["name"].Or(arguments.At(0)).ToStringValue()) == true ? BooleanValue.True : BooleanValue.False));
        options.Filters.AddFilter("user_id", static (input, _, context) =>
            ValueTask.FromResult(User(input, context)?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? StringValue.Create(id) : (FluidValue)NilValue.Instance));
    }

    private static async ValueTask<FluidValue> HasPermissionAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (User(input, context) is not { } user)
        {
            return BooleanValue.False;
        }

        var name = arguments["permission"].Or(arguments.At(0)).ToStringValue();
        var resource = arguments["resource"].Or(arguments.At(1)).ToObjectValue();
        var authorization = ((LiquidTemplateContext)context).Services.GetRequiredService<IAuthorizationService>();
        return await authorization.AuthorizeAsync(user, new Permission(name), resource) ? BooleanValue.True : BooleanValue.False;
    }

    private static ClaimsPrincipal? User(FluidValue input, TemplateContext context) => input.ToObjectValue() switch
    {
        UserObject => ((LiquidTemplateContext)context).User(),
        ClaimsPrincipal user => user,
        _ => null,
    };
}
