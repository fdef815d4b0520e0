using System;
using System.Linq;
using Segmentation.Plugins.Sources.OutboundQueries.Syntax;

namespace Segmentation.Plugins.Sources.OutboundQueries.Translation;

/// <summary>Calculates DATETIMEUTCNOW, DATE, DATEADD and DATEDIFF.</summary>
internal sealed class DateFunctionReader
{
    private readonly OperandReader _operands;

    internal DateFunctionReader(OperandReader operands) => _operands = operands;

    internal Operand Read(FunctionExpression function)
    {
        try
        {
            return function.Name.ToUpperInvariant() switch
            {
                "DATETIMEUTCNOW" when Takes(function, 0, 0) => new ConstantOperand(RelativeMoment.Now, function.Place),
                "DATE" when Takes(function, 3, 7) => new ConstantOperand(Date(function), function.Place),
                "DATEADD" when Takes(function, 3, 3) => new ConstantOperand(Add(function), function.Place),
                "DATEDIFF" when Takes(function, 3, 3) => Difference(function),
                "COUNT" or "SUM" or "AVG" or "MIN" or "MAX" or "UTCDAYS" or "UTCMONTHS" or "UTCYEARS" => throw function.Place.Refuse(
                    OutboundQueryRefusal.Behavior, function.Name, "it counts interactions, which are not kept as rows of Dataverse"),
                _ => throw function.Place.Refuse(OutboundQueryRefusal.InvalidQuery, function.Name, "the language has no such function"),
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw function.Place.Refuse(OutboundQueryRefusal.InvalidQuery, function.Name, "it leads out of the calendar");
        }
    }

    private static bool Takes(FunctionExpression function, int least, int most)
    {
        var count = function.Arguments.Count;
        if (count >= least && count <= most)
            return true;
        var expected = least == most ? $"{least}" : $"{least} to {most}";
        throw function.Place.Refuse(OutboundQueryRefusal.InvalidQuery, function.Name, $"it takes {expected} arguments, not {count}");
    }

    private DateTime Date(FunctionExpression function)
    {
        var parts = function.Arguments.Select(argument => WholeNumber(argument, function)).ToList();
        int Part(int index) => index < parts.Count ? parts[index] : 0;
        return new DateTime(parts[0], parts[1], parts[2], Part(3), Part(4), Part(5), Part(6));
    }

    private object Add(FunctionExpression function)
    {
        var part = PartOf(function);
        var number = WholeNumber(function.Arguments[1], function);
        return MomentOf(_operands.Read(function.Arguments[2]), function) switch
        {
            DateTime moment => DateParts.Add(moment, part, number),
            RelativeMoment moment => moment.Add(part, number),
            _ => throw function.Place.Refuse(
                OutboundQueryRefusal.NoEquivalent, function.Name, "FetchXML does not calculate with columns; compare the column itself with a date"),
        };
    }

    private Operand Difference(FunctionExpression function)
    {
        var part = PartOf(function);
        var from = _operands.Read(function.Arguments[1]);
        var to = _operands.Read(function.Arguments[2]);
        var start = MomentOf(from, function);
        var end = MomentOf(to, function);
        if (start is DateTime first && end is DateTime last)
            return new ConstantOperand((decimal)(DateParts.Index(last, part) - DateParts.Index(first, part)), function.Place);
        return (from as ColumnOperand ?? to as ColumnOperand) is { IsDate: true } column && (start ?? end) is { } moment
            ? new DateDifferenceOperand(part, column, new ConstantOperand(moment, function.Place), column == from, function.Place)
            : throw function.Place.Refuse(
                OutboundQueryRefusal.NoEquivalent, function.Name, "FetchXML counts from a date column to a fixed date or to the time of evaluation only");
    }

    /// <summary>A moment; null for a column.</summary>
    private static object MomentOf(Operand operand, FunctionExpression function) => operand switch
    {
        ConstantOperand { Value: DateTime or RelativeMoment } constant => constant.Value,
        ConstantOperand { Value: string text } => DateText.Read(text, operand.Place),
        ColumnOperand { IsDate: true } => null,
        _ => throw operand.Place.Refuse(OutboundQueryRefusal.TypeMismatch, function.Name, "it takes a date here"),
    };

    private static DatePart PartOf(FunctionExpression function) =>
        function.Arguments[0] is ColumnExpression { Alias: null } name && Enum.TryParse<DatePart>(name.Name, ignoreCase: true, out var part)
            ? part
            : throw function.Arguments[0].Place.Refuse(
                OutboundQueryRefusal.InvalidQuery, function.Name, "its first argument is YEAR, MONTH, DAY, HOUR, MINUTE, SECOND or MILLISECOND");

    private int WholeNumber(Expression expression, FunctionExpression function)
    {
        var number = _operands.Number(expression, function.Name, function.Place);
        return number == decimal.Truncate(number)
            ? decimal.ToInt32(number)
            : throw expression.Place.Refuse(OutboundQueryRefusal.TypeMismatch, function.Name, "it takes whole numbers");
    }
}
