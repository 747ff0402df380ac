using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Display.Shapes;

/// <summary>
/// Emits <c>class X : TModel, IShape, IPositioned</c>. The interfaces are implemented explicitly over an inner
/// <see cref="ShapeViewModel"/>, so that no name of the model collides with theirs.
/// </summary>
internal static class ViewModelShapeEmitter
{
    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Sapling.Display.ViewModels"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Sapling.Display.ViewModels");

    private static readonly Lock Gate = new();
    private static int _count;

    /// <exception cref="InvalidOperationException">The class cannot be subclassed.</exception>
    public static Type Emit(Type model)
    {
        var baseConstructor = model.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []);
        if (!model.IsVisible || model.IsSealed || baseConstructor is null or { IsPrivate: true } or { IsAssembly: true })
        {
            throw new InvalidOperationException(
                $"The view model '{model.FullName}' must be a public class that is not sealed and has a constructor without parameters, since its shape derives from it.");
        }

        lock (Gate)
        {
            var type = Module.DefineType(
                $"{model.Name}Shape{++_count}",
                TypeAttributes.Public | TypeAttributes.Sealed,
                model,
                [typeof(IShape), typeof(IPositioned)]);

            var shape = type.DefineField("_shape", typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);
            EmitConstructor(type, baseConstructor, shape);

            foreach (var contract in new[] { typeof(IShape), typeof(IPositioned) })
            {
                foreach (var method in contract.GetMethods())
                {
                    EmitForward(type, shape, contract, method);
                }
            }

            return type.CreateType();
        }
    }

    private static void EmitConstructor(TypeBuilder type, ConstructorInfo baseConstructor, FieldBuilder shape)
    {
        var code = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor([])!);
        code.Emit(OpCodes.Stfld, shape);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, baseConstructor);
        code.Emit(OpCodes.Ret);
    }

    private static void EmitForward(TypeBuilder type, FieldBuilder shape, Type contract, MethodInfo method)
    {
        var parameters = Array.ConvertAll(method.GetParameters(), parameter => parameter.ParameterType);
        var forward = type.DefineMethod(
            $"{contract.Name}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            method.ReturnType,
            parameters);

        var code = forward.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, shape);
        for (var index = 1; index <= parameters.Length; index++)
        {
            code.Emit(OpCodes.Ldarg, (short)index);
        }

        code.Emit(OpCodes.Callvirt, method);
        code.Emit(OpCodes.Ret);
        type.DefineMethodOverride(forward, method);
    }
}
