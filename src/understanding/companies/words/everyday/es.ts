/** What people say in Spanish around a company's name, and in small talk. */
export const SPANISH = `
socio socios socia partner partners colaborador revendedor proveedor proveedores distribuidor cliente clientes clienta empresa empresas organización organizaciones compañía compañías negocio negocios cuenta
cuentas oferta ofertas ofrecer ofrece propuesta propuestas proponer presupuesto presupuestos cotización cotizaciones compra compras comprar compré compramos pedido pedidos pedir pide pido pidió prueba pruebas
probar evaluación demostración gratuita gratuito invitación invitaciones invitar invita licencia licencias suscripción suscripciones suscribir plan planes producto productos servicio servicios catálogo
usuario usuarios administrador administradora administradores administración administra administran administrar administró delegado delegada delegados delegadas delegación delegaciones delegar autorización
autorizar autoriza permiso permisos acceso accesos accedió acceder rol roles función funciones registro registrado registrar aprobación aprobaciones aprobar aprueba aprobado aceptar acepta acepto aceptó
aceptado aceptada aceptadas aceptaron aceptación rechazar rechaza rechazo rechazó rechazada rechazadas rechazado rechazados denegar negar retirar retira retiro retirada retiré cancelar cancela cancelada
cancelado deshacer revocar anular anula anulada pendiente pendientes espera esperando esperar abierto abierta abiertas abiertos cerrado caducar caduca caducan caducada caducadas caducado vence vencen vencer
vencida vencidas vencimiento expirar expira expiran renovar renueva renovación prorrogar enviar envía envia envíe envié envió enviamos enviada enviadas enviado enviados mandar manda mande mandé mandamos
mandó mandada hacer haz haga hace hizo hicimos hecho hecha crear crea cree preparar prepara generar genera elaborar quitar quita quite eliminar elimina elimine borrar borra suprimir terminar termina acabar
finalizar finaliza sustituir sustituye reemplazar cambiar cambia cambie cambio cambios modificar actualizar actualiza definir define designar designa nombrar nombra elegir elige elijo escoger devolver
devuelve devuelvo devolución entregar dar dame da dale tomar coger mostrar muestra muéstrame muestre enseñar enséñame ver veo ve mira mirado mirar listar lista listado decir dime di contar cuenta cuántas
cuántos cuánto cuánta total número números estado situación historial historia pasó pasa pasado ocurrió ocurrido sucedió evento eventos informe informes resumen detalles detalle información datos dato
estadísticas estadística agrupado agrupadas agrupa grupo mes meses mensual semana semanas día días año años trimestre trimestres hoy ayer mañana tarde noche lunes martes miércoles jueves viernes sábado
domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre verano invierno pasada pasados pasadas próximo próxima próximos próximas último última últimos últimas actual
actualmente anterior reciente recientemente desde hasta antes después durante pronto ahora todavía siempre nunca veces fecha fechas hora horas minuto minutos momento período periodo plazo encontrar encuentra
hallar buscar busca busco buscando necesito necesita necesitamos necesitar querer quiero quiere queremos quisiera gustaría deseo puede pueden puedo puedes podemos podría solicitud solicitudes solicitar
solicita petición peticiones pregunta preguntas preguntar respuesta respuestas responder responde verificar verifica verificación comprobar comprueba confirmar confirma verdadero verdadera verdad legítimo
falso falsa estafa fraude fiable seguro segura seguridad ayuda ayudar ayúdame ayudas soporte asistencia atención contacto contactar contacta llamar llama teléfono correo correos mensaje mensajes escribir
escribe hablar habla hablo idioma lengua inglés francés español portugués ruso chino disponible disponibles disponibilidad incluido migración migrar formación formar implantación implementación implementar
desarrollo desarrollar consultor consultoría especialista especialistas experto expertos cerca ciudad país región local lugar favor gracias hola adiós perdón bueno buena mejor peor genial bien correcto mal
error errores problema problemas roto funciona funcionan funcionar funcionando arreglar instalar ordenador ordenadores impresora pantalla teclado programa programas red internet servidor nube sitio archivo
archivos carpeta documento documentos hoja contraseña contraseñas factura facturas cobro pago pagar pagamos precio precios coste cuesta cuestan barato caro descuento descuentos dinheiro dinero euros reembolso
contrato contratos acuerdo término términos reunión reuniones sala salas reservar reserva agenda cita recordar recuerda recordatorio vuelo hotel billete viaje comida almuerzo cena café pizza restaurante
receta tiempo lluvia llover hará previsión temperatura chiste chistes gracioso música película películas juego juegos fútbol noticia noticias traducir traduce traducción calcular calcula poema persona
personas alguien nadie todos todas equipo compañero compañeros jefe gerente empleado empleados amigo amigos familia mundo gobierno presidente capital vida feliz triste cansado ocupado libre nuevo nueva
nuevos nuevas viejo grande pequeño primero primera tercero medio mitad cada otro otra otros otras mismo diferente solo solamente también mucho bastante casi suficiente sin entre contra vez porque aunque nada
algo cosa cosas todo dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta cien mil docena adicional extra más menos olvidé recuerdo creo pienso sé sabe
saber entender entiendo significa explicar explica describir aprender leer oír sentir dejar deja mantener intentar intenté empezar empieza iniciar continuar mover girar traer venir vino viene va van voy fue
salir quedar perder perdió ganar compartir añadir añade agregar incluir recibir recibí recibimos recibió recibidas gestionar gestiona lleva llevar revisar seguir relación relaciones responsable parte lado
punto caso ejemplo motivo tipo tipos nombre nombres importante urgente rápido despacio posible fácil difícil listo válido activo activa activos convertir convierte transformar transforma opción opciones
botón tarjeta duda servido sirve sirvió ordenada hacia anteayer`;
